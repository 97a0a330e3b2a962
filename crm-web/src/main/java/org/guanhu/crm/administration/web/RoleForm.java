package org.guanhu.crm.administration.web;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guanhu.crm.access.domain.Duties;
import org.guanhu.crm.access.domain.Permission;

/** What a role is called and allows, as an administrator fills it in. */
public class RoleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final NameForm name = new NameForm();
    private final Map<Permission, Boolean> allowed = new EnumMap<>(Permission.class);
    private String code;

    void show(String of, Duties duties) {
        code = of;
        name.show(duties.name());
        duties.permissions().forEach(permission -> allowed.put(permission, true));
    }

    Duties duties() {
        return new Duties(
                name.name(),
                allowed.entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    /** Everything that a role can allow. */
    public List<Permission> getPermissions() {
        return List.of(Permission.values());
    }

    /** Which of it this one allows. */
    public Map<Permission, Boolean> getAllowed() {
        return allowed;
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
}
