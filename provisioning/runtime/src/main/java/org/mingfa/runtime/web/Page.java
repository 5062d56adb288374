package org.mingfa.runtime.web;

/// Answers one kind of request.
@FunctionalInterface
public interface Page {
    Reply answer(Exchange exchange);
}
