package org.kinward.web.intake.page;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kinward.core.identity.VaultField;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.core.intake.firsthour.ToldChild;
import org.kinward.core.intake.narrow.NarrowRecord;
import org.kinward.web.intake.choice.Calls;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.intake.words.PageAnswers;
import org.kinward.web.intake.words.ToldAlready.Told;
import org.kinward.web.shell.form.Option;

/**
 * What a sheet shows beside its questions.
 *
 * @param held
 *            which details are in the vault already; never what they are
 * @param toldAlready
 *            who has told something about this topic, so that nobody asks the child again
 * @param rights
 *            what this person may read of it
 * @param numbers
 *            whom the place calls at night
 */
record SheetPage(Opened opened, SheetKind kind, Map<String, List<Option>> choices, Set<VaultField> held,
        List<Told> toldAlready, Rights rights, List<Calls.Call> numbers) {

    /**
     * What of the vault this person may press for.
     *
     * @param told
     *            what others said
     * @param leads
     *            also what only who works on the case may read
     */
    record Rights(boolean told, boolean leads) {
    }

    /** Whether the words are still to be asked for. */
    public boolean mayRead() {
        return rights.told() && toldAlready.stream().allMatch(told -> told.text() == null);
    }

    /** Last part of the address, and name of the template with the questions. */
    public String path() {
        return kind.path();
    }

    /** Whether it was saved before, so that there may be an earlier account of the same. */
    public boolean answered() {
        return opened.page(kind.page()).isPresent();
    }

    /** Where the form goes. */
    public String action() {
        return IntakePath.of(opened.intake().id(), kind.path());
    }

    /** Where "Back" goes: to the list of tasks, or to the answers of a record. */
    public String hub() {
        var intake = opened.intake().id();
        if (kind.isOfRecord()) {
            return IntakePath.of(intake, kind.folder());
        }
        return opened.isDraft() ? IntakePath.hub(intake) : IntakePath.of(intake, "check");
    }

    /** Where the lines about people are. */
    public String people() {
        return IntakePath.of(opened.intake().id(), "people");
    }

    /** Start of every message key of this sheet. */
    public String words() {
        return kind.key("");
    }

    public List<Option> options(String question) {
        return choices.getOrDefault(question, List.of());
    }

    /** Whether this line of a pointing list is one of those that are opened only when no other is right. */
    public boolean isFar(String question, String value) {
        return options(question + ".far").stream().anyMatch(line -> line.value().equals(value));
    }

    /** Whether it is written down where others are in danger, and this person may look. */
    public boolean showsWhere() {
        return kind == SheetKind.OTHERS && rights.leads() && held.contains(VaultField.OTHERS_WHERE);
    }

    public boolean holds(String field) {
        return held.stream().anyMatch(one -> one.name().equals(field));
    }

    /** Whether the page's heading is its first question; where others have told something, that stands between. */
    public boolean headedByQuestion() {
        return (kind == SheetKind.SAFETY || kind == SheetKind.ADULT) && toldAlready.isEmpty();
    }

    public boolean heads(String question) {
        return headedByQuestion() && PageAnswers.questions(kind.page()).getFirst().name().equals(question);
    }

    /** Whether it belongs to the first days or to later. */
    public boolean ofRecord() {
        return kind.isOfRecord();
    }

    /** What stands over the heading of a page of a record. */
    public String caption() {
        return kind.folder() + ".caption";
    }

    /** Whether the child can end the talk here by a word: of what is told later (SCREENS S4c). */
    public boolean canStop() {
        return kind.isOfLater();
    }

    /** Whether the topic is hard: not more than one in a talk (F98). */
    public boolean hard() {
        return kind.isOfRecord() && kind.isSensitive();
    }

    /** Whether the child did not agree to what is written here. */
    public boolean closed() {
        return NarrowRecord.closes(kind.page(), opened.page(ToldChild.class));
    }

    /** Where the child is told again. */
    public String told() {
        return IntakePath.of(opened.intake().id(), SheetKind.TOLD.path());
    }

    /** Which of the twelve it is. */
    public int number() {
        return SheetKind.ofHour().indexOf(kind) + 1;
    }
}
