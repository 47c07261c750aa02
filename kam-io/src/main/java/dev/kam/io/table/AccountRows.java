package dev.kam.io.table;

import dev.kam.KamDataException;
import dev.kam.account.AccountTable;
import dev.kam.io.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes accounts of the rows of a file. */
public final class AccountRows {
    private AccountRows() {}

    /**
     * Makes accounts of rows.
     *
     * @param raw what a file of accounts held
     * @return the accounts, with every other column
     * @throws KamDataException if an account stands twice, naming both places
     */
    public static AccountTable of(RawTable raw) {
        rejectDuplicates(raw);
        List<String> ids = new ArrayList<>(raw.rows());
        List<String> names = new ArrayList<>(raw.rows());
        for (int row = 0; row < raw.rows(); row++) {
            ids.add(raw.text("account_id").textAt(row).orElseThrow());
            names.add(raw.text("name").textAt(row).orElseThrow());
        }
        AccountTable table = AccountTable.of(ids, names);
        for (Map.Entry<String, ColumnType> column : raw.columns().entrySet()) {
            String name = column.getKey();
            if (!name.equals("account_id") && !name.equals("name")) {
                table = column.getValue() == ColumnType.NUMBER
                        ? table.with(name, raw.number(name))
                        : table.with(name, raw.text(name));
            }
        }
        return table;
    }

    private static void rejectDuplicates(RawTable raw) {
        if (raw.text("account_id").distinct().size() == raw.rows()) {
            return;
        }
        Problems problems = new Problems();
        Map<String, Integer> first = new HashMap<>();
        for (int row = 0; row < raw.rows(); row++) {
            String id = raw.text("account_id").textAt(row).orElseThrow();
            Integer before = first.putIfAbsent(id, row);
            if (before != null) {
                problems.add(
                        raw.placeOf(row, "account_id"),
                        "expected each account once but '" + id + "' stands at " + raw.placeOf(before) + " already");
            }
        }
        problems.throwIfAny();
    }
}
