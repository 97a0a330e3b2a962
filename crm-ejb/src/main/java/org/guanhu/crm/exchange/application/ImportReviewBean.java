package org.guanhu.crm.exchange.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.guanhu.crm.access.application.Requires;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.exchange.domain.ImportKey;
import org.guanhu.crm.exchange.domain.Imports;
import org.guanhu.crm.exchange.domain.RowOutcome;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** Opens a proposed import for reading. */
@Stateless
public class ImportReviewBean implements ImportReview {

    private static final Set<RowOutcome> OPENED = Set.of(RowOutcome.OK, RowOutcome.INCOMPLETE);

    @Inject private ImportSight sight;
    @Inject private ImportReading reading;
    @Inject private Imports imports;
    @Inject private ImportTrail trail;

    @Override
    @Requires(Permission.CHANGE_VIEW)
    public ImportReport report(ImportKey key) {
        return reading.report(sight.of(key));
    }

    @Override
    @Requires(Permission.CHANGE_VIEW)
    public Page<ReportRow> rows(ImportKey key, PageRequest page) {
        var file = sight.of(key);
        var found = imports.rows(file.key(), OPENED, page);
        trail.read(file, found.rows().size());
        return new Page<>(
                found.rows().stream().map(reading::row).toList(), found.total(), found.capped());
    }
}
