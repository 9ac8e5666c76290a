package org.kinward.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.statistics.question.Criterion;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.reporting.House.Recorded;

/** What is written about the one child of a house whose record is read: referrals with their answers, and what opened the door. */
record RecordHands(CountedHouse at, Recorded child) {

    /** Sent to a provider of this kind so many days ago, to be answered within three. */
    UUID referral(String service, String kind, int days) {
        var provider = UUID.randomUUID();
        at.run("""
                insert into casework.provider (id, agency_id, kind, name, name_key, contact, services, places, age_from, age_to,
                    sexes, languages, cost, opening, state, checked_on, checked_by)
                select '%1$s', p.agency_id, '%4$s', 'Asked', '%1$s', '', '{%2$s}', '{}', 0, 25, '{GIRL}', '{}', 'FREE', '', 'OPEN',
                    current_date, p.id from account.person p where p.id = '%3$s'
                """.formatted(provider, service, at.worker.value(), kind));
        var referral = UUID.randomUUID();
        at.run("""
                insert into casework.referral (id, case_file_id, provider_id, service, urgency, way, words, sent_by, sent_at, due_at)
                values ('%s', '%s', '%s', '%s', 'THREE_DAYS', 'PROGRAM', 'Asked for', '%s', now() - interval '%6$d days',
                    now() - interval '%6$d days' + interval '72 hours')
                """.formatted(referral, child.file(), provider, service, at.worker.value(), days));
        at.run("""
                insert into casework.referral_line (referral_id, provider_id, number, state, state_before, told, written_by, written_at)
                values ('%s', '%s', 1, 'SENT', null, 'WORKER', '%s', now() - interval '%d days')
                """.formatted(referral, provider, at.worker.value(), days));
        return referral;
    }

    /** One after the other, an hour and so many more after it was sent. */
    void answered(UUID referral, List<String> states, int hours) {
        for (int number = 0; number < states.size(); number++) {
            at.run("""
                    insert into casework.referral_line (referral_id, provider_id, number, state, state_before, told, written_by, written_at)
                    select r.id, r.provider_id, %d, '%s', '%s', 'WORKER', r.sent_by, r.sent_at + interval '%d hours'
                    from casework.referral r where r.id = '%s'
                    """.formatted(number + 2, states.get(number), number == 0 ? "SENT" : states.get(number - 1),
                    hours + 1,
                    referral));
        }
    }

    /** What opened the door, in states one after the other, each so many months from now: {@code OPEN 0}. */
    void door(List<String> states) {
        var factor = UUID.randomUUID();
        at.run("""
                insert into casework.factor (id, case_file_id, kind, code, said, level, places, written_by, written_at)
                values ('%s', '%s', 'DOOR', 'FAM-DEBT', '', 'FAMILY', '{HOME_AREA}', '%s', now())
                """.formatted(factor, child.file(), at.worker.value()));
        var before = "null";
        for (int number = 1; number <= states.size(); number++) {
            var state = states.get(number - 1).split(" ", -1);
            at.run("""
                    insert into casework.factor_line (factor_id, kind, number, state, state_before, protected_by, seen_by, seen_on, seen,
                        written_by, written_at)
                    values ('%s', 'DOOR', %d, '%s', %s, '%s', 'WORKER', current_date, 'seen', '%s', now() + interval '%s months')
                    """.formatted(factor, number, state[0], before,
                    state[0].equals("PROTECTED_AGAINST") ? "an aunt" : "", at.worker.value(), state[1]));
            before = "'" + state[0] + "'";
        }
    }

    void says(RecordDimension dimension, String categories) {
        assertThat(by(dimension)).as(dimension.name()).isEqualTo("all 1, " + categories);
    }

    String by(RecordDimension dimension) {
        return at.by(Criterion.of(dimension), Optional.empty());
    }
}
