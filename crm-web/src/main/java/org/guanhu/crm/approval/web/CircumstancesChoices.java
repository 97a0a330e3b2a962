package org.guanhu.crm.approval.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guanhu.crm.approval.domain.ChangeChannel;
import org.guanhu.crm.approval.domain.ChangeTrigger;
import org.guanhu.crm.shared.web.Choice;
import org.guanhu.crm.shared.web.Wording;

/** What the maker of any change chooses from to say how it came about. */
@Named
@RequestScoped
public class CircumstancesChoices {

    @Inject private Wording wording;

    /** Why a change can come about. */
    public List<Choice> getTriggers() {
        return wording.choices(ChangeTrigger.class);
    }

    /** By which ways a change can reach the bank. */
    public List<Choice> getChannels() {
        return wording.choices(ChangeChannel.class);
    }
}
