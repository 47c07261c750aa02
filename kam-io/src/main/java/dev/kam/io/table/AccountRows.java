package dev.kam.io.table;

import dev.kam.account.AccountTable;
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
     * @param raw what a file of accounts held, without duplicates
     * @return the accounts, with every other column
     */
    public static AccountTable of(RawTable raw) {
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

    /** {@return the kind of file, with a check for accounts that stand twice} */
    public static TableSpec spec() {
        return TableSpec.accounts().checkedBy(AccountRows::check);
    }

    private static void check(RawTable raw, TableCheck.Findings findings) {
        if (raw.text("account_id").distinct().size() == raw.rows()) {
            return;
        }
        Map<String, Integer> first = new HashMap<>();
        for (int row = 0; row < raw.rows(); row++) {
            String id = raw.text("account_id").textAt(row).orElse("");
            Integer before = id.isEmpty() ? null : first.putIfAbsent(id, row);
            if (before != null) {
                findings.add(
                        row,
                        "account_id",
                        "expected each account once but '" + id + "' stands at " + raw.placeOf(before) + " already");
            }
        }
    }
}
