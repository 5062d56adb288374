package org.mingfa.kiosk.page;

/// What stands around every page.
///
/// @param place the name of the terminal's place
/// @param time such as 14:26
/// @param day such as 11月21日 星期六
/// @param styles address of the style sheet
/// @param script address of htmx
public record Frame(String title, String place, String time, String day, String styles, String script) {}
