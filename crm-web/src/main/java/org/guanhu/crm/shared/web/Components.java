package org.guanhu.crm.shared.web;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import java.util.Iterator;
import java.util.Optional;

/** Finds inputs on a page by the ids that page authors gave them. */
final class Components {

    private Components() {}

    static Optional<UIComponent> byId(UIComponent root, String id) {
        if (id.equals(root.getId()) && root instanceof EditableValueHolder input) {
            refuse(input);
            return Optional.of(root);
        }
        Iterator<UIComponent> children = root.getFacetsAndChildren();
        while (children.hasNext()) {
            Optional<UIComponent> found = byId(children.next(), id);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** An input that is not valid shows what was submitted, which has gone to the form by now. */
    private static void refuse(EditableValueHolder input) {
        if (input.getSubmittedValue() == null && input.getValue() != null) {
            input.setSubmittedValue(input.getValue().toString());
        }
        input.setValid(false);
    }
}
