package org.kinward.web.intake.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.kinward.core.answer.Answer;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists.Line;
import org.kinward.core.lists.FromList;
import org.kinward.core.lists.Listed;
import org.kinward.web.intake.sent.Parameters;
import org.kinward.web.lists.words.ListedExamples;
import org.kinward.web.lists.words.ListedWords;
import org.kinward.web.shell.form.Option;

class ListedChoicesTest {

    private static final int MANY = 20;

    private record Asked(@FromList(CodeList.ACTIVITY) Answer<Listed> work) {
    }

    private static final FromList FROM = Asked.class.getRecordComponents()[0].getAnnotation(FromList.class);

    @Test
    void offersWhatIsNotRetiredInTheLanguageOfThePageOrTheOther() {
        var options = options(false, ListedExamples.words(Locale.FRENCH), Map.of()).get("work");

        assertThat(options).extracting(Option::value).containsExactly("BEG-KORAN", "AGR-COCOA", "FUEL-NIGHT", "OTHER");
        assertThat(options).extracting(Option::text).contains("cacao, café", "fuel at night");
        assertThat(options).extracting(Option::lang).containsExactly(null, null, "en", null);
        assertThat(options.getLast().reveal()).isEqualTo("intake/part/listed :: said('work')");
    }

    @Test
    void showsARetiredLineWhereItWasChosen() {
        var options = options(false, ListedExamples.words(Locale.ENGLISH), Map.of("q.work.value", List.of("GLASS")))
                .get("work");

        assertThat(options).filteredOn(option -> option.value().equals("GLASS")).singleElement()
                .extracting(Option::hintKey).isEqualTo("intake.listed.retired");
    }

    @Test
    void offersNoneOfTheseWhereSeveralMayBeChosenInTheWordsOfTheListIfItHasSome() {
        var own = options(true, ListedExamples.words(Locale.ENGLISH, ListedExamples.COCOA, ListedExamples.NONE,
                ListedExamples.OTHER), Map.of()).get("work");

        assertThat(own).extracting(Option::value).containsExactly("AGR-COCOA", "OTHER", "NONE");
        assertThat(own.getLast().text()).isEqualTo("no work");
        assertThat(options(true, ListedExamples.words(Locale.ENGLISH), Map.of()).get("work")).last()
                .extracting(Option::key).isEqualTo("term.listed.NONE");
    }

    @Test
    void putsALongListIntoParts() {
        var parts = options(false, longList(), Map.of()).getOrDefault("work.long", List.of());

        assertThat(parts).extracting(Option::key).containsExactly("lists.heading.BEGGING", null, null);
        assertThat(parts.getFirst().lines()).extracting(Option::value).hasSize(MANY);
        assertThat(parts).extracting(Option::value).endsWith("FUEL-NIGHT", "OTHER");
        assertThat(options(false, ListedExamples.words(Locale.ENGLISH), Map.of())).doesNotContainKey("work.long");
    }

    @Test
    void showsOfALongListWhatWasLookedForAndWhatIsChosen() {
        var sought = options(true, longList(),
                Map.of("q.work.find", List.of("line 7"), "q.work.value", List.of("L-3", "FUEL-NIGHT")));

        var parts = sought.getOrDefault("work.long", List.of());
        assertThat(parts.getFirst().lines()).extracting(Option::value).containsExactly("L-3", "L-7");
        assertThat(parts).extracting(Option::value).endsWith("FUEL-NIGHT", "OTHER", "NONE");
        assertThat(sought.get("work")).hasSize(MANY + 3);
    }

    private static ListedWords longList() {
        var lines = IntStream.range(0, MANY).mapToObj(number -> new Line(new Code("L-" + number), "line " + number,
                "ligne " + number, Set.of(), false, "BEGGING"));
        return ListedExamples.words(Locale.ENGLISH, Stream.concat(lines,
                Stream.of(ListedExamples.FUEL, ListedExamples.OTHER)).toArray(Line[]::new));
    }

    private static Map<String, List<Option>> options(boolean several, ListedWords words,
            Map<String, List<String>> form) {
        return new ListedChoices("work", FROM, several, new ListedAsked(words, new Parameters(form))).options();
    }
}
