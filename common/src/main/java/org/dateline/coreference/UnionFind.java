package org.dateline.coreference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sets that are joined pair by pair; each set is named by its smallest member, whatever the order of joining. */
public final class UnionFind {
    private final Map<String, String> parents = new HashMap<>();

    public void add(String member) {
        parents.putIfAbsent(member, member);
    }

    public void join(String one, String other) {
        String left = root(one);
        String right = root(other);
        if (left.compareTo(right) < 0) {
            parents.put(right, left);
        } else {
            parents.put(left, right);
        }
    }

    /** The smallest member of the set; the member itself if it was never joined. */
    public String root(String member) {
        add(member);
        String root = member;
        while (!parents.get(root).equals(root)) {
            root = parents.get(root);
        }
        String next = member;
        while (!next.equals(root)) {
            next = parents.put(next, root);
        }
        return root;
    }

    /** The sets, each in order, by their smallest members. */
    public Collection<List<String>> sets() {
        Map<String, List<String>> sets = new TreeMap<>();
        parents.keySet().stream()
                .sorted()
                .forEach(member -> sets.computeIfAbsent(root(member), root -> new ArrayList<>())
                        .add(member));
        return sets.values();
    }
}
