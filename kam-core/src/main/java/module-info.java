/**
 * Decision analysis and the key account models of kam. Nothing here reads or writes files.
 */
module dev.kam.core {
    requires ojalgo;
    requires static transitive org.jspecify;

    exports dev.kam;
    exports dev.kam.account;
    exports dev.kam.criteria;
    exports dev.kam.decision;
    exports dev.kam.decision.explanation;
    exports dev.kam.decision.method;
    exports dev.kam.decision.robustness;
    exports dev.kam.decision.sorting;
    exports dev.kam.decision.value;
    exports dev.kam.decision.weighting;
    exports dev.kam.selection;
}
