package org.guanhu.crm.exchange.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.approval.application.ChangeFormat;
import org.guanhu.crm.approval.domain.Change;
import org.guanhu.crm.exchange.domain.ImportCustomers;
import org.guanhu.crm.exchange.domain.ImportKey;
import org.guanhu.crm.exchange.domain.RowCounts;

/** The change that opens an import's rows as JSON; a digest stands for the rows. */
@ApplicationScoped
public class ImportChangeFormat implements ChangeFormat {

    /** Looked for once: each search goes through all jars, one thread at a time. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public boolean knows(String alias) {
        return ImportCustomers.ALIAS.equals(alias);
    }

    @Override
    public JsonObject write(Change change) {
        var wanted = (ImportCustomers) change;
        return JSON.createObjectBuilder()
                .add("key", wanted.key().value())
                .add("fileName", wanted.fileName())
                .add("branch", wanted.branch().value())
                .add("manager", wanted.manager() == null ? "" : wanted.manager().value())
                .add("ok", wanted.counts().ok())
                .add("incomplete", wanted.counts().incomplete())
                .add("errors", wanted.counts().errors())
                .add("duplicates", wanted.counts().duplicates())
                .add("digest", wanted.digest())
                .build();
    }

    @Override
    public Change read(String alias, JsonObject json) {
        var manager = json.getString("manager");
        return new ImportCustomers(
                new ImportKey(json.getString("key")),
                json.getString("fileName"),
                new BranchCode(json.getString("branch")),
                manager.isEmpty() ? null : new StaffId(manager),
                new RowCounts(
                        json.getInt("ok"),
                        json.getInt("incomplete"),
                        json.getInt("errors"),
                        json.getInt("duplicates")),
                json.getString("digest"));
    }
}
