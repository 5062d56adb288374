package org.mingfa.law.search;

/// How much each sign of relevance counts. Measured on the development questions; see docs/benchmarks.md.
///
/// @param words share of the words' score, with meaning at hand
/// @param meaning share of the meaning's score
/// @param everyday weight of how everyday a law is
/// @param answered weight of how often a law answered judged questions
/// @param bank weight of the votes of known questions
/// @param bankLaws weight of the votes of known questions for the whole of a law
/// @param added weight of the law's own terms beside the citizen's words
/// @param depth how many rows each way of searching may propose
/// @param neighbours how many known questions vote
/// @param likeness below it a known question has no vote
record Tuning(
        float words,
        float meaning,
        float everyday,
        float answered,
        float bank,
        float bankLaws,
        float added,
        int depth,
        int neighbours,
        float likeness) {
    /// For a pack that has no judged questions to learn from.
    static final Tuning PLAIN = new Tuning(0.5f, 0.5f, 0.2f, 0, 0.4f, 0.15f, 0.8f, 1_000, 15, 0.35f);

    /// For a pack with judged questions: what people were answered tells more than what we think everyday.
    static final Tuning LEARNED = new Tuning(0.5f, 0.5f, 0.05f, 0.25f, 0.5f, 0.15f, 0.8f, 1_000, 15, 0.35f);
}
