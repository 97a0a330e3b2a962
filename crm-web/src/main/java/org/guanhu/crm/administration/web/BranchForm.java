package org.guanhu.crm.administration.web;

import java.io.Serializable;
import org.guanhu.crm.access.domain.BilingualName;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.Site;

/** What a branch is called and where it stands, as an administrator fills it in. */
public class BranchForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String chinese;
    private String english;
    private String parent;

    void show(String of, Site site) {
        code = of;
        chinese = site.name().chinese();
        english = site.name().english();
        parent = site.parent() == null ? null : site.parent().value();
    }

    Site site() {
        return new Site(
                new BilingualName(chinese.strip(), english.strip()),
                parent == null ? null : new BranchCode(parent));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }
}
