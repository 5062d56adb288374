package org.mingfa.runtime.web;

/// The page that a person sees when something went wrong.
@FunctionalInterface
public interface ErrorPage {
    /// @param status the HTTP status
    /// @param incident a short mark by which the log's line is found; empty when nothing was logged
    byte[] of(int status, String incident);
}
