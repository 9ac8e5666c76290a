package org.kinward.benchmark.words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.benchmark.people.Chance;

/** What people write down, without names. */
public final class Words {

    public static final List<String> LANDMARKS = List.of("by the old market", "near the mission school",
            "au bord du lac",
            "behind the mill", "près du grand baobab", "two hours on foot from the road");
    public static final List<String> LIKES = List.of("football, and looking after goats", "chanter et danser",
            "drawing",
            "telling stories to the small ones", "cooking with the others", "réparer des vélos");
    public static final List<String> HOPES = List.of("a school with a friend", "revoir les petits frères",
            "to learn to sew",
            "to have a bicycle", "devenir infirmière", "that nobody shouts any more");
    public static final List<String> AGREED = List.of("school and food against help in the house",
            "un métier en trois ans",
            "money at the end of the season", "nothing was said");
    public static final List<String> CLASSES = List.of("CE1", "CE2", "CM1", "CM2", "6e", "class three", "class five");
    public static final List<String> THINGS = List.of("a bag with clothes", "un téléphone sans carte", "a bracelet",
            "deux pagnes et des sandales", "a school book");
    public static final List<String> HOURS = List.of("after six in the evening", "le dimanche matin",
            "market days at noon");
    public static final List<String> SAYS = List.of("we ask about school fees", "nous sommes de l’école",
            "we come about the vaccination");
    public static final List<String> UNTIL = List.of("the end of the school year", "la décision du juge",
            "three months");
    public static final List<String> SAID_BACK = List.of("You tell only who helps me", "Je peux dire non",
            "You write it down and lock it away", "Vous le dites seulement au docteur",
            "If I say stop, you stop");
    public static final List<String> UNDERSTANDS = List.of("Asks what the doctor is told",
            "Répète avec ses propres mots",
            "Gives an example from the house", "Asks who reads it", "Compare avec un secret entre amis");
    public static final List<String> OFFICES = List.of("Centre de santé", "Direction de la protection de l’enfance",
            "École primaire du quartier", "Legal aid office", "Partner house in the north", "Tribunal pour enfants",
            "Hospital social service", "Brigade des mineurs");

    private static final List<String> SENTENCES = List.of("Slept well and ate with the others.",
            "A parlé de la route et du travail au champ.", "Wants to see the younger sister.",
            "A rendez-vous with the nurse is set for next week.", "Refuse de parler aujourd’hui, c’est respecté.",
            "The neighbour was reached by telephone and will call back.", "A joué au football tout l’après-midi.",
            "Asked when school begins.", "Pleure la nuit; la personne de garde est restée à côté.",
            "The paper from the town hall was asked for.", "Se sent en sécurité dans la chambre.",
            "Talked about the debt of the family, calmly.", "La décision du juge est attendue.",
            "Has made a friend and helps in the kitchen.");

    private Words() {
    }

    /** A note of one to three sentences. */
    public static String note(Chance chance) {
        return Stream.generate(() -> chance.oneOf(SENTENCES)).limit(1L + chance.below(3))
                .collect(Collectors.joining(" "));
    }

    public static String phone(Chance chance) {
        return "+228 9%d %02d %02d %02d".formatted(chance.below(10), chance.below(100), chance.below(100),
                chance.below(100));
    }
}
