package org.guanhu.crm.administration.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.guanhu.crm.access.domain.BilingualName;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.administration.domain.OpenReview;
import org.guanhu.crm.administration.domain.ReviewKey;
import org.guanhu.crm.approval.application.ChangeFormat;
import org.guanhu.crm.approval.domain.Change;

/** Proposed reviews as JSON. */
@ApplicationScoped
public class ReviewChangeFormat implements ChangeFormat {

    private static final String KEY = "key";
    private static final String BRANCH = "branch";
    private static final String CHINESE = "chinese";
    private static final String ENGLISH = "english";
    private static final String DUE = "due";
    private static final String BRANCHES = "branches";

    @Override
    public boolean knows(String alias) {
        return alias.equals(OpenReview.ALIAS);
    }

    @Override
    public JsonObject write(Change change) {
        var review = (OpenReview) change;
        return Json.createObjectBuilder()
                .add(KEY, review.key().value())
                .add(BRANCH, review.branch().value())
                .add(CHINESE, review.name().chinese())
                .add(ENGLISH, review.name().english())
                .add(DUE, review.due().toString())
                .add(BRANCHES, Json.createArrayBuilder(review.branches()))
                .build();
    }

    @Override
    public Change read(String alias, JsonObject json) {
        return new OpenReview(
                new ReviewKey(json.getString(KEY)),
                new BranchCode(json.getString(BRANCH)),
                new BilingualName(json.getString(CHINESE), json.getString(ENGLISH)),
                LocalDate.parse(json.getString(DUE)),
                json.getJsonArray(BRANCHES).getValuesAs(JsonString::getString).stream()
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
