package org.guanhu.crm.customer.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.shared.web.Wording;

/**
 * What requests and entries of the ledger are looked for by: whatever consists of digits must be a
 * customer number, or nothing would be found without anybody learning why.
 */
@FacesValidator("crm.subject")
public class SubjectValidator implements Validator<String> {

    @Override
    public void validate(FacesContext context, UIComponent component, String typed) {
        var number = typed == null ? "" : typed.strip();
        if (!number.matches("[0-9]+") || CustomerNumber.isOne(number)) {
            return;
        }
        var key = CustomerNumber.hasForm(number) ? "search.numberCheckDigit" : "search.numberForm";
        var said = Wording.text(context.getViewRoot().getLocale(), key);
        throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, said, said));
    }
}
