package org.kinward.benchmark.words;

import java.util.List;

/** What people write down while they work on a case, without names. */
public final class CaseWords {

    public static final List<String> REASONS = List.of("Nobody has asked for the child since it came.",
            "Un homme a attendu devant la maison deux soirs.", "The house is safe and the child sleeps well.",
            "La dette de la famille est encore réclamée.", "Calls from a number nobody knows, twice this week.");
    public static final List<String> SAFETY = List.of("Goes out with a member of staff only", "La porte reste fermée",
            "Sleeps in the room beside the carer", "Le numéro d’urgence est affiché", "Another way to school");
    public static final List<String> CHANGED = List.of("The father fell ill", "La récolte a été perdue",
            "A cousin came back with money", "L’école a fermé");
    public static final List<String> PROTECTED = List.of("Goes to school with a friend",
            "Le comité passe chaque semaine",
            "Papers are kept at the town hall");
    public static final List<String> SEEN = List.of("Seen at the visit, said by two people.",
            "Vu à l’école et à la maison.", "The paper was looked at.", "Dit par l’enfant, confirmé par le comité.",
            "As it was at the first talk.");
    public static final List<String> STRENGTHS = List.of("Helps others and is helped", "Aime l’école",
            "Has a friend here",
            "");
    public static final List<String> VIEWS = List.of("I want to be with my sister", "Je veux apprendre à coudre",
            "I do not want to go back to the field", "Je dors bien ici");
    public static final List<String> NEEDED = List.of("A place in a class of the right age",
            "Un acte de naissance", "Somebody to talk to each week", "Une visite chez la grand-mère",
            "Shoes and a school bag");
    public static final List<String> GOALS = List.of("The child goes to school each day", "La famille est retrouvée",
            "Papers are there", "L’enfant dort sans peur", "The household has an income");
    public static final List<String> STEPS = List.of("Ask for a place at the school", "Appeler le comité du village",
            "Go to the town hall with the grandmother", "Voir l’infirmière", "Ask about the small grant",
            "Parler avec le maître");
    public static final List<String> FOR_CHILD = List.of("You go to school", "Tu parles avec ta famille", "");
    public static final List<String> WHY_NOT = List.of("The office was closed", "La route était coupée",
            "The family was away");
    public static final List<String> REVIEWED = List.of("Goes well, school is regular.", "On continue comme prévu.",
            "Two steps are done, one waits for the court.");
    public static final List<String> PROMISED = List.of("We ask the judge about the brother", "Une photo de la maison",
            "A talk with the teacher");
    public static final List<String> ASKED = List.of("Please look at the cough that does not go away",
            "Une place en classe de rattrapage", "Help with the birth certificate", "Un entretien par semaine");
    public static final List<String> HELPED = List.of("The teacher waits for me", "Les repas à l’école",
            "That somebody comes");
    public static final List<String> CLOSED = List.of("Lives with the grandmother; the committee goes on asking.",
            "Chez la tante, à l’école depuis deux ans.", "Learns a trade and lives with the family.");

    private CaseWords() {
    }
}
