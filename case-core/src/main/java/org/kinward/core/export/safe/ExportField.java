package org.kinward.core.export.safe;

import java.util.List;
import java.util.Optional;

import org.kinward.core.statistics.question.RecordDimension;

/**
 * What an export can say of a case file. Nothing here is a name, a number, a day, a place to stay or a word that somebody typed; ethnic
 * group, health and every sealed answer are in no record and so in no export.
 */
public enum ExportField {

    OPENED(Group.CASE, Care.USUAL, Kind.MONTH), CLOSED(Group.CASE, Care.USUAL, Kind.MONTH),
    STATUS(Group.CASE, Care.CAREFUL, Kind.KNOWN), CAME_BY(Group.CASE, Care.USUAL, Kind.LISTED),
    OUTCOME(Group.CASE, Care.CAREFUL, Kind.LISTED),
    SEX(Group.CHILD, Care.USUAL, Kind.KNOWN), AGE_AT_INTAKE(Group.CHILD, Care.USUAL, Kind.AGE),
    AGE_AT_CLOSING(Group.CHILD, Care.USUAL, Kind.AGE), AGE_BASIS(Group.CHILD, Care.USUAL, Kind.INSIDE),
    DISABILITY(Group.CHILD, Care.VERY_CAREFUL, Kind.KNOWN), SCHOOL(Group.CHILD, Care.USUAL, Kind.KNOWN),
    BIRTH_REGISTERED(Group.CHILD, Care.USUAL, Kind.KNOWN),
    ORIGIN_COUNTRY(Group.ORIGIN, Care.CAREFUL, Kind.KNOWN), ORIGIN_REGION(Group.ORIGIN, Care.CAREFUL, Kind.KNOWN),
    PARENTS(Group.ORIGIN, Care.CAREFUL, Kind.KNOWN),
    DESTINATION_COUNTRY(Group.WAY, Care.CAREFUL, Kind.KNOWN), BORDER(Group.WAY, Care.USUAL, Kind.KNOWN),
    AGE_WHEN_LEFT(Group.WAY, Care.CAREFUL, Kind.AGE), RECRUITER(Group.WAY, Care.VERY_CAREFUL, Kind.LISTED),
    FIRST_OR_AGAIN(Group.WAY, Care.VERY_CAREFUL, Kind.LISTED),
    FORM_HAPPENED(Group.WORK, Care.VERY_CAREFUL, Kind.KNOWN),
    FORM_INTENDED(Group.WORK, Care.VERY_CAREFUL, Kind.KNOWN),
    FORM_SUSPECTED(Group.WORK, Care.VERY_CAREFUL, Kind.KNOWN), ACTIVITY(Group.WORK, Care.VERY_CAREFUL, Kind.LISTED),
    FACTOR(Group.HELP, Care.VERY_CAREFUL, Kind.INSIDE), FACTOR_OPEN(Group.HELP, Care.VERY_CAREFUL, Kind.INSIDE),
    NEED(Group.HELP, Care.CAREFUL, Kind.INSIDE), SERVICE(Group.HELP, Care.USUAL, Kind.LISTED),
    SERVICE_BEGUN(Group.HELP, Care.USUAL, Kind.LISTED);

    private final Group group;
    private final Care care;
    private final Kind kind;

    ExportField(Group group, Care care, Kind kind) {
        this.group = group;
        this.care = care;
        this.kind = kind;
    }

    /** Under which heading it is offered. */
    public enum Group {
        CASE, CHILD, ORIGIN, WAY, WORK, HELP
    }

    /** How much harm it can do in wrong hands. */
    public enum Care {
        USUAL, CAREFUL, VERY_CAREFUL
    }

    /** What it is like, and whether somebody outside could know it of a child. */
    private enum Kind {
        MONTH, AGE, KNOWN, LISTED, INSIDE
    }

    public Group group() {
        return group;
    }

    public Care care() {
        return care;
    }

    /**
     * Whether somebody outside could know it of a child: a neighbour, a relative, who brought the child, and those to be feared: who
     * recruited it, who had it work. Only what the house itself found out is not known outside.
     */
    public boolean isKnownOutside() {
        return kind != Kind.INSIDE;
    }

    public boolean isAge() {
        return kind == Kind.AGE;
    }

    public boolean isMonth() {
        return kind == Kind.MONTH;
    }

    /** From the most exact to the least. */
    List<Grain> grains() {
        return switch (kind) {
            case MONTH -> List.of(Grain.AS_RECORDED, Grain.QUARTER, Grain.YEAR, Grain.LEFT_OUT);
            case AGE -> List.of(Grain.AS_RECORDED, Grain.AGE_BANDS, Grain.TWO_AGE_BANDS, Grain.LEFT_OUT);
            case KNOWN -> List.of(Grain.AS_RECORDED, Grain.LEFT_OUT);
            case LISTED -> List.of(Grain.AS_RECORDED, Grain.HEADINGS, Grain.LEFT_OUT);
            case INSIDE -> List.of(Grain.AS_RECORDED);
        };
    }

    /** What its values are called when they are said less exactly; empty where there are no headings. */
    public List<String> headings() {
        return kind == Kind.LISTED ? Headings.of(this).names() : List.of();
    }

    /** The dimension of the record; months have none. */
    public Optional<RecordDimension> dimension() {
        return isMonth() ? Optional.empty() : Optional.of(RecordDimension.valueOf(name()));
    }
}
