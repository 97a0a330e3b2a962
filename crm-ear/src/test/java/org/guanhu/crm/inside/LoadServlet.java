package org.guanhu.crm.inside;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.guanhu.crm.customer.domain.CustomerNumber;

/** Has work done for customers whose numbers are posted, and answers a line for each piece. */
@WebServlet("/load/*")
public class LoadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject private transient Load load;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var most = Duration.ofSeconds(Long.parseLong(request.getParameter("seconds")));
        var customers = request.getReader().lines().map(CustomerNumber::new).toList();
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        var out = response.getWriter();
        for (var timed : done(request.getPathInfo(), customers, most).stopped()) {
            out.print(timed.micros() + " " + timed.what().replace('\n', ' ') + "\n");
        }
    }

    private Stopwatch done(String what, List<CustomerNumber> customers, Duration most)
            throws ServletException {
        try {
            return switch (what) {
                case "/prepare" -> load.prepare(customers, most);
                case "/approve" -> load.approve(most);
                case "/both" -> load.both(customers, most);
                default -> throw new IllegalArgumentException(what);
            };
        } catch (Exception failed) {
            throw new ServletException(failed);
        }
    }
}
