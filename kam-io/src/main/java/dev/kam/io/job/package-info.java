/**
 * From files to a result: what a command or an embedding application calls.
 *
 * <p>A {@link dev.kam.io.job.SelectionJob} reads accounts, transactions and ratings as a program says, chooses, and returns a
 * {@link dev.kam.io.SelectionResult} that the writers for JSON, CSV and HTML take. {@link dev.kam.io.job.Inputs} reads one
 * file at a time, for those who go their own way from there.
 *
 * <pre>{@code
 * SelectionResult result = SelectionJob.of(Path.of("accounts.csv"))
 *         .withTransactions(Path.of("transactions.csv"))
 *         .withProgram(Path.of("program.json"))
 *         .run();
 * }</pre>
 */
@NullMarked
package dev.kam.io.job;

import org.jspecify.annotations.NullMarked;
