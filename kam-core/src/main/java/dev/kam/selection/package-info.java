/**
 * From many accounts to a few key accounts, with reasons: screening, assessment, selection.
 *
 * <p>A {@link dev.kam.selection.ScoringModel} says what counts, a {@link dev.kam.selection.Screening} who cannot be chosen at
 * all, a {@link dev.kam.selection.SelectionPolicy} how many are chosen. The {@link dev.kam.selection.KeyAccountSelector} puts
 * them together; its {@link dev.kam.selection.Selection} tells who was chosen and why, who was near, who was stopped, and
 * whom we do not know well enough.
 *
 * <p>Key accounts are chosen for their capacity to create business, not for their size: every selection reports how far it
 * merely follows size.
 *
 * <pre>{@code
 * ScoringModel model = ScoringModel.of(KamCriteria.defaults());
 * Selection selection = KeyAccountSelector.builder(model)
 *         .policy(SelectionPolicy.firstWave())          // at most 10
 *         .build()
 *         .select(accounts);
 * selection.keyAccounts().forEach(k -> System.out.println(k.account().name() + "  " + k.reason()));
 * }</pre>
 */
@NullMarked
package dev.kam.selection;

import org.jspecify.annotations.NullMarked;
