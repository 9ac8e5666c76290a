package org.kinward.web.casefile.leaving;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.leaving.GiveOn;
import org.kinward.core.task.TaskId;
import org.kinward.reporting.casefile.Colleagues;
import org.springframework.validation.BindingResult;

/** What is to be given to whom, as ticked. */
record LeavingForm(String to, List<String> cases, List<String> tasks) {

    LeavingForm(@Nullable String to, @Nullable List<String> cases, @Nullable List<String> tasks) {
        this.to = to == null ? "" : to;
        this.cases = cases == null ? List.of() : List.copyOf(cases);
        this.tasks = tasks == null ? List.of() : List.copyOf(tasks);
    }

    /** What is given; empty if something is wrong, and then it says what. What is not there any more is left out. */
    Optional<GiveOn.Request> read(BindingResult result, LeavingReading.InHand read) {
        var taker = taker(read);
        if (taker.isEmpty()) {
            result.rejectValue("to", "casefile.leaving.to.missing");
        }
        var lists = read.lists();
        var given = new GiveOn.Request(read.worker(), taker.orElse(new PersonId(new UUID(0, 0))),
                lists.cases().stream().map(line -> line.file()).filter(id -> cases.contains(id.toString()))
                        .map(CaseFileId::new).toList(),
                lists.tasks().stream().map(line -> line.task()).filter(id -> tasks.contains(id.toString()))
                        .map(TaskId::new).toList());
        if (given.cases().isEmpty() && given.tasks().isEmpty()) {
            result.rejectValue("cases", "casefile.leaving.cases.missing");
        }
        return result.hasErrors() ? Optional.empty() : Optional.of(given);
    }

    private Optional<PersonId> taker(LeavingReading.InHand read) {
        return read.others().stream().map(Colleagues.Colleague::person)
                .filter(person -> person.value().toString().equals(to)).findFirst();
    }
}
