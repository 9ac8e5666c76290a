package org.kinward.core.intake.later;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.kinward.core.answer.Answer;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.childpaper.ChildPaper;
import org.kinward.core.intake.childpaper.ChildPaper.PaperKeeper;
import org.kinward.core.intake.firstdays.School;
import org.kinward.core.intake.firsthour.AdultWithChild;
import org.kinward.core.intake.later.TheWork.ContactHome;
import org.kinward.core.intake.later.TheWork.CouldLeave;
import org.kinward.core.intake.later.TheWork.PaidHow;
import org.kinward.core.intake.later.TheWork.PapersKept;
import org.kinward.core.lists.Listed;

/**
 * Which lines of the checklists other pages of the record answer already, so that nobody asks the child again (kit 2.6.4). It
 * ticks nothing: whoever fills a checklist does.
 */
public final class KnownSigns {

    /** A long day, in hours, for a child of any age. */
    static final int LONG_DAY = 8;

    /** The pages that it reads; of the papers of the child each one. */
    public static final Set<Class<? extends IntakePage>> PAGES = Set.of(HowItBegan.class, TheWork.class,
            ChildPaper.class, School.class, AdultWithChild.class);

    private static final Set<PaperKeeper> KEEPS_BACK = EnumSet.of(PaperKeeper.EMPLOYER, PaperKeeper.WHO_TOOK_CHILD,
            PaperKeeper.SOMEONE_ELSE);

    private KnownSigns() {
    }

    /** The codes of shipped lines, and from which page each is known. */
    public static Map<String, Class<? extends IntakePage>> in(Iterable<? extends IntakePage> pages) {
        var known = new LinkedHashMap<String, Class<? extends IntakePage>>();
        pages.forEach(page -> codes(page).forEach(code -> known.putIfAbsent(code, page.getClass())));
        return known;
    }

    private static Set<String> codes(IntakePage page) {
        return switch (page) {
            case HowItBegan began -> so(Map.of(
                    "DEBT", says(began.paid().debt(), line -> !line.code().word().equals("NONE")),
                    "PROMISE-BROKEN", says(began.paid().family(), line -> line.code().word().equals("NEVER-CAME"))));
            case TheWork work -> ofWork(work);
            case ChildPaper paper -> so(Map.of("PAPERS-KEPT", isHeldBack(paper)));
            case School school -> so(Map.of("NOT-IN-SCHOOL", says(school.schoolState(), KnownSigns::isOut)));
            case AdultWithChild adult -> so(Map.of("RELATION-DIFFERS", says(adult.saysToBe(),
                    one -> says(adult.childSays(), other -> one != other))));
            case IntakePage _ -> Set.of();
        };
    }

    private static Set<String> ofWork(TheWork work) {
        return so(Map.of(
                "LONG-HOURS",
                says(work.hours().perDay(), hours -> hours > LONG_DAY) || says(work.hours().atNight(), yes -> yes),
                "UNPAID", says(work.pay().how(), EnumSet.complementOf(EnumSet.of(PaidHow.AS_AGREED))::contains),
                "DANGEROUS-WORK", says(work.treatment().dangers(), some -> !some.isEmpty()),
                "NO-CONTACT-HOME", says(work.held().contact(), ContactHome.NONE::equals),
                "PAPERS-KEPT", says(work.held().papers(), PapersKept.KEPT_BY_OTHERS::equals),
                "NO-PAPERS", says(work.held().papers(), PapersKept.HAD_NONE::equals),
                "CANNOT-LEAVE", says(work.held().leave(), CouldLeave.LOCKED_OR_WATCHED::equals)));
    }

    /** Whether somebody who should not keep it does, or nobody knows who does. */
    private static boolean isHeldBack(ChildPaper paper) {
        return paper.paperKeeper() instanceof Answer.Known<?>
                ? says(paper.paperKeeper(), KEEPS_BACK::contains)
                : says(paper.paperState(), state -> state.code().word().equals("KEPT"));
    }

    private static boolean isOut(Listed state) {
        return Set.of("NEVER", "STOPPED").contains(state.code().word());
    }

    private static Set<String> so(Map<String, Boolean> lines) {
        return lines.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> boolean says(Answer<T> answer, Predicate<? super T> what) {
        return answer instanceof Answer.Known<T>(var value, _) && what.test(value);
    }
}
