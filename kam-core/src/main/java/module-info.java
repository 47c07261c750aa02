/**
 * Decision analysis and the key account models of kam. Nothing here reads or writes files.
 */
module dev.kam.core {
    requires static transitive org.jspecify;
    requires com.google.common;

    exports dev.kam;
    exports dev.kam.criteria;
}
