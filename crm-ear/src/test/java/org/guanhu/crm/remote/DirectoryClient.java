package org.guanhu.crm.remote;

import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.guanhu.crm.remote.api.CallRefusedException;
import org.guanhu.crm.remote.api.CustomerDirectory;
import org.guanhu.crm.remote.api.CustomerSummary;
import org.guanhu.crm.remote.api.UnknownCustomerException;

/** Another system of the bank: {@code find TEXT} or {@code read NUMBER}, one line per customer. */
public final class DirectoryClient {

    private DirectoryClient() {}

    public static void main(String[] arguments) {
        try {
            CustomerDirectory directory =
                    (CustomerDirectory) new InitialContext().lookup(CustomerDirectory.JNDI_NAME);
            List<CustomerSummary> found =
                    "find".equals(arguments[0])
                            ? directory.find(arguments[1])
                            : List.of(directory.read(arguments[1]));
            System.out.println("found " + found.size());
            found.forEach(one -> System.out.println(one.number() + " " + one.values()));
        } catch (UnknownCustomerException unknown) {
            System.out.println("unknown " + unknown.customerNumber());
        } catch (CallRefusedException refused) {
            System.out.println("refused " + refused.code());
        } catch (NamingException noEntry) {
            System.out.println("no entry");
        } catch (RuntimeException failed) {
            System.out.println("failed " + failed.getClass().getSimpleName());
        }
    }
}
