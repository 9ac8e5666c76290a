package org.kinward.web.closing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.closing.Checked;
import org.kinward.core.closing.Closing;
import org.kinward.core.closing.ClosingId;
import org.kinward.core.closing.PrepareClosing;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists;
import org.kinward.core.lists.Listed;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.lists.words.ListedWords;
import org.kinward.web.shell.form.FormStamp;

/** A closing as typed. */
record WriteForm(Reason reason, String words, List<String> checked, String child, FormStamp stamp) {

    /** The line of the list, and what is said beside <em>other</em>. */
    record Reason(String code, String said) {

        Reason(@Nullable String code, @Nullable String said) {
            this.code = Fields.orEmpty(code);
            this.said = Fields.orEmpty(said);
        }

        private Optional<Listed> read(Fields fields, ListedWords words) {
            var line = Code.isCode(code) ? words.line(CodeList.CLOSING, new Code(code)).filter(one -> !one.isRetired())
                    : Optional.<CodeLists.Line>empty();
            if (line.isEmpty()) {
                fields.missing("reason.code");
                return Optional.empty();
            }
            if (!line.get().code().equals(Code.OTHER)) {
                return Optional.of(Listed.of(line.get().code()));
            }
            var own = fields.words("reason.said", said, Listed.LONGEST);
            if (own.isEmpty()) {
                fields.missing("reason.said");
                return Optional.empty();
            }
            return Optional.of(new Listed(Code.OTHER, own));
        }
    }

    WriteForm(@Nullable Reason reason, @Nullable String words, @Nullable List<String> checked,
            @Nullable String child, @Nullable FormStamp stamp) {
        this.reason = reason == null ? new Reason(null, null) : reason;
        this.words = Fields.orEmpty(words);
        this.checked = checked == null ? List.of() : List.copyOf(checked);
        this.child = Fields.orEmpty(child);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** What is kept, or an empty form. */
    static WriteForm of(Optional<Closing> kept) {
        return kept.map(one -> new WriteForm(new Reason(one.said().reason().code().word(), one.said().reason().said()),
                one.said().words(), one.said().checked().stream().map(Enum::name).sorted().toList(), one.said().child(),
                new FormStamp(one.id().value().toString(), "" + one.revision().number())))
                .orElseGet(() -> new WriteForm(null, null, null, null, FormStamp.fresh(Revision.NEW)));
    }

    /** What was typed, over what stands there now. */
    WriteForm over(Optional<Closing> kept) {
        return new WriteForm(reason, words, checked, child, of(kept).stamp());
    }

    /** What is written; empty if something is wrong, and then it says what. */
    Optional<PrepareClosing.Request> read(Fields fields, ClosingReading.Stands read) {
        var listed = reason.read(fields, read.said().words());
        var said = fields.words("words", words, Closing.Said.LONGEST);
        if (said.length() < Closing.Said.SHORTEST) {
            fields.missing("words");
        }
        var thinks = fields.words("child", child, Closing.Said.LONGEST);
        if (fields.result().hasErrors()) {
            return Optional.empty();
        }
        var ticked = EnumSet.noneOf(Checked.class);
        checked.forEach(word -> Fields.maybe(word, Checked.class).ifPresent(ticked::add));
        return Optional.of(new PrepareClosing.Request(new ClosingId(stamp.idempotencyKey()), read.at().file(),
                stamp.shownRevision(),
                new Closing.Said(listed.orElseThrow(), said, ticked, thinks)));
    }

}
