package dev.kam.io.table;

/**
 * Names places in a file.
 *
 * @param file its path, as the caller gave it
 * @param pointer true for a JSON array, whose rows are numbered from 0; false for lines, from 1
 */
record RowPlace(String file, boolean pointer) {

    /** The position of the file as a whole. */
    static final int WHOLE_FILE = -1;

    String of(int position) {
        return position == WHOLE_FILE ? file : file + (pointer ? "#/" : ":") + position;
    }

    String of(int position, String header) {
        if (position == WHOLE_FILE) {
            return file;
        }
        return pointer
                ? of(position) + "/" + header.replace("~", "~0").replace("/", "~1")
                : of(position) + ", column '" + FileProblems.shown(header) + "'";
    }
}
