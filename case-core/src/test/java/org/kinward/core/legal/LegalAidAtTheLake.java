package org.kinward.core.legal;

import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.legal.choice.ChildChoice;
import org.kinward.core.legal.choice.ChildChoices;
import org.kinward.core.legal.choice.WriteChoice;
import org.kinward.core.legal.matter.KeepMatters;
import org.kinward.core.legal.matter.Matter;
import org.kinward.core.legal.matter.MatterId;
import org.kinward.core.legal.matter.Matters;
import org.kinward.core.legal.offender.RightsProblem;
import org.kinward.core.legal.offender.RightsProblemId;
import org.kinward.core.legal.offender.RightsProblems;
import org.kinward.core.legal.offender.SayRightsProblem;
import org.kinward.core.legal.right.GiveLegalHelp;
import org.kinward.core.legal.right.LegalRight;
import org.kinward.core.legal.right.LegalRights;
import org.kinward.core.saving.InMemoryDoneOnce;

/** The girl at the lake house, and Abla, to whom Mr Mensah gives the right to help her with the law. */
final class LegalAidAtTheLake {

    final CaseAtTheLake lake = new CaseAtTheLake();
    final Actor abla = CaseAtTheLake.actor(Role.SOCIAL_WORKER);
    final List<AuditEntry> trail = new ArrayList<>();
    final Map<MatterId, Instant> days = new HashMap<>();
    final List<PersonId> handedOn = new ArrayList<>();
    final Kept kept = new Kept();
    final GiveLegalHelp give = new GiveLegalHelp(kept, lake.moves);
    final KeepMatters keep = new KeepMatters(kept.matters, kept, new InMemoryDoneOnce(), trail::add);
    final WriteChoice write = new WriteChoice(kept.choices, kept, new InMemoryDoneOnce(), trail::add);
    final SayRightsProblem say = new SayRightsProblem(kept.problems, lake.moves);

    GiveLegalHelp.Outcome given() {
        return give.give(lake.file, abla.person(), lake.mensah, NOON);
    }

    /** As the database keeps it. */
    final class Kept implements LegalRights {

        final List<LegalRight> rights = new ArrayList<>();
        final InMemoryMatters matters = new InMemoryMatters();
        final InMemoryChoices choices = new InMemoryChoices();
        final InMemoryProblems problems = new InMemoryProblems();

        @Override
        public List<LegalRight> of(CaseFileId file) {
            return rights.reversed();
        }

        @Override
        public boolean give(LegalRight right, CaseFile file) {
            return rights.stream().noneMatch(one -> one.number() == right.number()) && rights.add(right);
        }

        @Override
        public boolean end(LegalRight ended) {
            return rights.removeIf(one -> one.number() == ended.number() && one.holds()) && rights.add(ended);
        }

        @Override
        public boolean mayHelp(CaseFile file, PersonId helper) {
            return lake.moves.mayTake(file, helper);
        }

        @Override
        public void handOn(CaseFile file, PersonId helper) {
            handedOn.add(helper);
        }

        @Override
        public boolean holds(CaseFileId file, PersonId helper) {
            return rights.stream().anyMatch(one -> one.holds() && one.helper().equals(helper));
        }
    }

    /** Matters, and the days that somebody has to keep. */
    final class InMemoryMatters implements Matters {

        private final Map<MatterId, Matter> all = new LinkedHashMap<>();

        @Override
        public void add(Matter matter) {
            all.put(matter.id(), matter);
        }

        @Override
        public Optional<Matter> find(MatterId id) {
            return Optional.ofNullable(all.get(id));
        }

        @Override
        public List<Matter> of(CaseFileId file) {
            return List.copyOf(all.values()).reversed();
        }

        @Override
        public boolean move(Matter moved) {
            all.put(moved.id(), moved);
            return true;
        }

        @Override
        public void remind(Matter matter, PersonId helper, Instant due) {
            days.put(matter.id(), due);
        }

        @Override
        public void reminded(Matter matter, PersonId by, Instant at) {
            days.remove(matter.id());
        }
    }

    /** Choices by their numbers. */
    static final class InMemoryChoices implements ChildChoices {

        private final List<ChildChoice> all = new ArrayList<>();

        @Override
        public boolean add(ChildChoice choice) {
            return all.stream().noneMatch(one -> one.number() == choice.number()) && all.add(choice);
        }

        @Override
        public List<ChildChoice> of(CaseFileId file) {
            return all.reversed();
        }
    }

    /** Problems of rights. */
    static final class InMemoryProblems implements RightsProblems {

        private final Map<RightsProblemId, RightsProblem> all = new LinkedHashMap<>();

        @Override
        public void add(RightsProblem problem) {
            all.put(problem.id(), problem);
        }

        @Override
        public Optional<RightsProblem> find(RightsProblemId id) {
            return Optional.ofNullable(all.get(id));
        }

        @Override
        public List<RightsProblem> of(CaseFileId file) {
            return List.copyOf(all.values()).reversed();
        }

        @Override
        public boolean end(RightsProblem ended) {
            return find(ended.id()).filter(RightsProblem::isOpen).isPresent() && all.put(ended.id(), ended) != null;
        }
    }
}
