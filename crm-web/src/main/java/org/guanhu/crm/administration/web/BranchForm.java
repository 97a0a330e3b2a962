package org.guanhu.crm.administration.web;

import java.io.Serializable;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.Site;

/** What a branch is called and where it stands, as an administrator fills it in. */
public class BranchForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final NameForm name = new NameForm();
    private String code;
    private String parent;

    void show(String of, Site site) {
        code = of;
        name.show(site.name());
        parent = site.parent() == null ? null : site.parent().value();
    }

    Site site() {
        return new Site(name.name(), parent == null ? null : new BranchCode(parent));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public NameForm getName() {
        return name;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }
}
