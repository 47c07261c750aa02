/**
 * Adapters of kam to the world outside: CSV, JSON and the report.
 */
@SuppressWarnings("requires-automatic")
module dev.kam.io {
    requires static transitive org.jspecify;
    requires transitive dev.kam.core;
    requires tools.jackson.core;
    requires de.siegmar.fastcsv;
    requires ch.randelshofer.fastdoubleparser;

    exports dev.kam.io;
    exports dev.kam.io.csv;
    exports dev.kam.io.job;
    exports dev.kam.io.json;
    exports dev.kam.io.report;
}
