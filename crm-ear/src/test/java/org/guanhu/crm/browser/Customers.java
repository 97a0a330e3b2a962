package org.guanhu.crm.browser;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;

/** Complete customers for whom nothing is proposed, each given to one story. */
final class Customers {

    private final Deque<String> numbers;

    private Customers(Deque<String> numbers) {
        this.numbers = numbers;
    }

    static Customers of(CustomerList list) {
        list.showFifty();
        return new Customers(new ArrayDeque<>(list.unmarked()));
    }

    String next() {
        if (numbers.isEmpty()) {
            throw new NoSuchElementException("More stories than customers");
        }
        return numbers.remove();
    }
}
