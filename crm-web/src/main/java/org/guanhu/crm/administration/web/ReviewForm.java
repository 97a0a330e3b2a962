package org.guanhu.crm.administration.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.guanhu.crm.administration.application.ReviewOffice;
import org.guanhu.crm.shared.web.Choice;

/** A review of rights as an administrator fills it in. */
public class ReviewForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final NameForm name = new NameForm();
    private final List<BranchLine> branches = new ArrayList<>();
    private LocalDate due;

    /** One branch, whose accounts are reviewed or not. */
    public static class BranchLine implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Choice branch;
        private boolean chosen;

        BranchLine(Choice branch) {
            this.branch = branch;
        }

        public String getLabel() {
            return branch.label();
        }

        public boolean isChosen() {
            return chosen;
        }

        public void setChosen(boolean chosen) {
            this.chosen = chosen;
        }
    }

    void offer(List<Choice> all) {
        all.stream().map(BranchLine::new).forEach(branches::add);
    }

    ReviewOffice.Order order(WhyForm why) {
        return new ReviewOffice.Order(
                name.name(),
                due,
                branches.stream()
                        .filter(BranchLine::isChosen)
                        .map(line -> line.branch.value())
                        .collect(Collectors.toSet()),
                why.getReason(),
                why.nonce());
    }

    public List<BranchLine> getBranches() {
        return branches;
    }

    public NameForm getName() {
        return name;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
