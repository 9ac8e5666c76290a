package org.kinward.web.service.directory;

import java.util.Optional;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;
import org.kinward.core.child.Sex;
import org.kinward.core.lists.Code;
import org.kinward.core.service.directory.DirectorySearch;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedNumber;

/** What somebody looks for in the directory, as typed; what is left empty fits everything. */
record SearchForm(String service, String place, String age, String sex, String language, String words) {

    SearchForm(@Nullable String service, @Nullable String place, @Nullable String age, @Nullable String sex,
            @Nullable String language, @Nullable String words) {
        this.service = Fields.orEmpty(service);
        this.place = Fields.orEmpty(place);
        this.age = Fields.orEmpty(age);
        this.sex = Fields.orEmpty(sex);
        this.language = Fields.orEmpty(language);
        this.words = Fields.orEmpty(words);
    }

    static SearchForm open() {
        return new SearchForm(null, null, null, null, null, null);
    }

    /** An age that is no number asks for none: a search refuses nothing. */
    DirectorySearch search() {
        var code = Code.isCode(service) ? Optional.of(new Code(service)) : Optional.<Code>empty();
        OptionalInt years = TypedNumber.read(age);
        return new DirectorySearch(code, words, new DirectorySearch.Near(place, language),
                new DirectorySearch.Whom(years, Fields.maybe(sex, Sex.class)));
    }
}
