package org.mingfa.law;

import java.time.LocalDate;
import java.util.Optional;

/// One version of one law.
///
/// @param key `shortTitle@versionDate`, unique in a library
/// @param shortTitle the title without 中华人民共和国 in front
/// @param category the collection's subject, such as 民法商法
/// @param region the province or municipality of local law; empty for national law
/// @param issuer the body that made it, where the source says so
/// @param versionDate the day this version was passed, where known
/// @param effectiveDate the day from which it binds, where known
/// @param amendment whether it only changes another law, whose consolidated text stands beside it
/// @param preamble what stands before the first article; may be empty
public record Statute(
        String key,
        String title,
        String shortTitle,
        Level level,
        String category,
        Optional<String> region,
        Optional<String> issuer,
        Optional<LocalDate> versionDate,
        Optional<LocalDate> effectiveDate,
        Status status,
        boolean amendment,
        String preamble) {

    public boolean searchable() {
        return status == Status.IN_FORCE || status == Status.NOT_YET_IN_FORCE;
    }

    public Statute withStatus(Status next) {
        return new Statute(
                key,
                title,
                shortTitle,
                level,
                category,
                region,
                issuer,
                versionDate,
                effectiveDate,
                next,
                amendment,
                preamble);
    }
}
