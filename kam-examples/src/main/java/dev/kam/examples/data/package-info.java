/**
 * Makes fictitious data to try kam with, and holds a small sample of it.
 *
 * <p>The supplier is "Forja Atlántica", which does not exist, and neither do its customers. The data look like those of
 * a real back office: heavy-tailed, with gaps, disagreement, groups, accents, commas in names and decimal commas, and
 * with the few customers that a careless selection always gets wrong. They serve demonstrations, tests and measurements
 * at any size up to ten million accounts.
 *
 * <p>{@link dev.kam.examples.data.SampleData} writes a data set of any size from a seed;
 * {@link dev.kam.examples.data.BundledSample} copies out the one that comes with the jar.
 *
 * <pre>{@code
 * SampleData.of(1000, 42).writeTo(directory);
 * BundledSample.copyTo(other);
 * }</pre>
 */
@NullMarked
package dev.kam.examples.data;

import org.jspecify.annotations.NullMarked;
