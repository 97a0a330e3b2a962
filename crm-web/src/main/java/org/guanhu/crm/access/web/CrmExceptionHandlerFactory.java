package org.guanhu.crm.access.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link CrmExceptionHandler} before the container's own. */
public class CrmExceptionHandlerFactory extends ExceptionHandlerFactory {

    public CrmExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new CrmExceptionHandler(getWrapped().getExceptionHandler());
    }
}
