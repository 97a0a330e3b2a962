package org.guanhu.crm.administration.web;

import java.io.Serializable;
import org.guanhu.crm.access.domain.BilingualName;

/** What somebody or something is called, in both languages, as an administrator fills it in. */
public class NameForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String chinese;
    private String english;

    void show(BilingualName name) {
        chinese = name.chinese();
        english = name.english();
    }

    BilingualName name() {
        return new BilingualName(chinese.strip(), english.strip());
    }

    public String getChinese() {
        return chinese;
    }

    public void setChinese(String chinese) {
        this.chinese = chinese;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }
}
