package org.mingfa.kiosk.page;

import java.nio.charset.StandardCharsets;
import org.mingfa.runtime.web.ErrorPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a citizen sees when a page cannot be shown: what to do, never a cause.
public final class KioskErrorPage implements ErrorPage {
    private static final Logger log = LoggerFactory.getLogger(KioskErrorPage.class);

    private final Pages pages;

    public KioskErrorPage(Pages pages) {
        this.pages = pages;
    }

    /// @param sentence what happened, for a citizen
    /// @param incident the mark that helps the technician find the cause; empty when there is none
    public record View(String sentence, String incident) {}

    @Override
    public byte[] of(int status, String incident) {
        View view = new View(sentence(status), incident);
        try {
            return pages.render("error.jte", "title.error", view);
        } catch (RuntimeException cause) {
            log.error("the error page itself failed", cause);
            return ("<!DOCTYPE html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><title>出了点问题</title><h1>"
                            + view.sentence() + "</h1><p><a href=\"/home\">回到首页</a></p></html>")
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    private static String sentence(int status) {
        return switch (status) {
            case 400, 414, 431, 413 -> "这一页没有看懂。请回到首页，换个说法再试。";
            case 404, 405 -> "没有找到这一页。";
            default -> "这一页暂时打不开。请回到首页再试一次。";
        };
    }
}
