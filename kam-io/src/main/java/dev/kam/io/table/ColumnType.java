package dev.kam.io.table;

/** What the cells of a column are. */
public enum ColumnType {
    /** Texts, trimmed. */
    TEXT,
    /** Finite numbers. */
    NUMBER,
    /** Days, written as in 2026-03-31. */
    DATE
}
