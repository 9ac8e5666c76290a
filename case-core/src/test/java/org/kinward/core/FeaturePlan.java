package org.kinward.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

/** Compares a floor with its plan: which feature may use which. The plan must name every feature, and only those. */
public record FeaturePlan(String root, Map<String, Set<String>> mayUse) {

    /** Every way in which the floor differs from the plan, in words. */
    public List<String> differencesTo(JavaClasses floor) {
        var differences = new TreeSet<String>();
        var seen = new TreeSet<String>();
        for (JavaClass type : floor) {
            if (isFeature(type)) {
                seen.add(featureOf(type));
                differences.addAll(unplannedUses(type));
            }
        }
        seen.stream().filter(feature -> !mayUse.containsKey(feature))
                .forEach(feature -> differences.add(feature + " is missing from the plan"));
        mayUse.keySet().stream().filter(feature -> !seen.contains(feature))
                .forEach(feature -> differences.add(feature + " is planned but empty"));
        return List.copyOf(differences);
    }

    /** The features that stand in a circle of the plan, or lean on one. */
    public Set<String> inACircle() {
        var left = new TreeMap<>(mayUse);
        while (left.values().removeIf(uses -> uses.stream().noneMatch(left::containsKey))) {
            // each round takes away the features that lean on nothing that is left
        }
        return left.keySet();
    }

    private List<String> unplannedUses(JavaClass type) {
        var feature = featureOf(type);
        var uses = new ArrayList<String>();
        type.getDirectDependenciesFromSelf()
                .stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(this::isFeature)
                .map(this::featureOf)
                .filter(used -> !used.equals(feature))
                .filter(used -> !mayUse.getOrDefault(feature, Set.of()).contains(used))
                .forEach(used -> uses.add(feature + " uses " + used + " in " + type.getSimpleName()));
        return uses;
    }

    /** Types directly under the root are the floor's own frame, and package descriptions are nobody's. */
    private boolean isFeature(JavaClass type) {
        return type.getPackageName().startsWith(root + ".") && !type.getSimpleName().equals("package-info");
    }

    private String featureOf(JavaClass type) {
        var below = type.getPackageName().substring(root.length() + 1);
        return below.contains(".") ? below.substring(0, below.indexOf('.')) : below;
    }
}
