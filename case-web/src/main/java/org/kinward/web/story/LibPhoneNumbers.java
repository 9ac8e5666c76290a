package org.kinward.web.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.reference.ReferenceReading;
import org.kinward.core.story.NoteText;
import org.kinward.core.story.PhoneNumbers;
import org.kinward.core.story.TellingWord;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Finds telephone numbers of the countries we work in by the library that knows their forms, and besides every row of
 * eight digits or more: a wrong number in a note is as telling as a right one.
 */
@Component
class LibPhoneNumbers implements PhoneNumbers {

    private static final Pattern LONG_ROW = Pattern.compile("\\+?\\p{Nd}(?:[ ./()-]{0,2}\\p{Nd}){7,14}");

    private static final Pattern DATE = Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{4}-\\d{2}-\\d{2}");

    private static final int MOST_TRIES = 200;

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    private final List<String> countries;

    LibPhoneNumbers(@Value("${kinward.phone-countries:TG,BJ,CI,GH,NG,BF,TH,LA,KH,VN}") List<String> countries) {
        this.countries = List.copyOf(countries);
    }

    @Override
    public List<TellingWord> in(NoteText note) {
        Map<Integer, TellingWord> found = new LinkedHashMap<>();
        for (String country : countries) {
            StreamSupport
                    .stream(numbers.findNumbers(note.words(), country, Leniency.VALID, MOST_TRIES).spliterator(), false)
                    .forEach(match -> found.putIfAbsent(match.start(), word(match.start(), match.end())));
        }
        LONG_ROW.matcher(note.words()).results().filter(match -> isNumber(match.group()))
                .forEach(match -> found.putIfAbsent(match.start(), word(match.start(), match.end())));
        return List.copyOf(found.values());
    }

    private static boolean isNumber(String row) {
        return !DATE.matcher(row).matches() && !(ReferenceNumber.read(row) instanceof ReferenceReading.Valid);
    }

    private static TellingWord word(int from, int to) {
        return new TellingWord(TellingWord.Kind.PHONE_NUMBER, from, to);
    }
}
