package org.mingfa.law;

/// A place in a text that names an article, such as 《民法典》第一千零六十四条 or 本法第三条.
///
/// @param start index of its first character in the text
/// @param end index after its last character
/// @param shortTitle the law it names
/// @param number the article's number as in [ArticleId]
public record Citation(int start, int end, String shortTitle, String number) {}
