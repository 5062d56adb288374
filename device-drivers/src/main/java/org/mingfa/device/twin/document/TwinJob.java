package org.mingfa.device.twin.document;

import com.hp.jipp.model.JobState;

/// A job in the printer's memory. It never changes; the queue puts another in its place.
///
/// @param pages of the document times copies
/// @param printed pages so far
/// @param reason job-state-reason
record TwinJob(
        int id,
        String name,
        String user,
        int copies,
        byte[] pdf,
        int pages,
        int printed,
        JobState state,
        String reason) {

    boolean isOver() {
        return state.equals(JobState.completed) || state.equals(JobState.aborted) || state.equals(JobState.canceled);
    }

    TwinJob become(JobState next, String why) {
        return new TwinJob(id, name, user, copies, pdf, pages, printed, next, why);
    }

    TwinJob withDocument(byte[] document, int pagesInAll) {
        return new TwinJob(id, name, user, copies, document, pagesInAll, printed, state, reason);
    }

    TwinJob withOnePageMore() {
        return new TwinJob(id, name, user, copies, pdf, pages, printed + 1, state, reason);
    }
}
