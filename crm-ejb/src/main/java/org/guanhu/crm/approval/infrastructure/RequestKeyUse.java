package org.guanhu.crm.approval.infrastructure;

import java.util.List;
import java.util.Map;
import org.guanhu.crm.crypto.application.KeyUse;
import org.guanhu.crm.crypto.application.KeyedRows;
import org.guanhu.crm.crypto.infrastructure.DigestColumn;
import org.guanhu.crm.crypto.infrastructure.SealedColumns;

/** What of change requests keys made. Digests of closed requests are compared with nothing. */
public class RequestKeyUse implements KeyUse {

    private static final String TABLE = "change_request";

    @Override
    public List<KeyedRows> rows() {
        return List.of(
                new DigestColumn(TABLE, "payload_digest", "status = 'SUBMITTED'"),
                new SealedColumns(
                        TABLE, List.of("id"), TABLE, "number", Map.of("payload", "payload")),
                new SealedColumns(
                        "change_decision",
                        List.of("id"),
                        TABLE,
                        "(select number from change_request r where r.id = request_id)",
                        Map.of("reason", "decision_reason")));
    }
}
