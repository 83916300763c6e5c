package org.dateline.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.text.Hits;

/** Reads roles behind their state: "the Russian foreign minister", "Assad's government", "French and German presidents". */
final class StateFirstReader {
    private static final int MOST_OWNERS = 6;

    private final NameReader names;
    private final NameBehindReader namesBehind;

    private final RoleChoice choice;

    StateFirstReader(NameReader names, NameBehindReader namesBehind, RoleChoice choice) {
        this.names = names;
        this.namesBehind = namesBehind;
        this.choice = choice;
    }

    /** The phrase that begins with the state at the token. */
    Optional<RolePhrase> at(ActorText text, NamedActor first) {
        if (text.is(first.begin() - 1, WordClass.POSTED)) {
            return Optional.empty();
        }
        List<NamedActor> owners = owners(text, first);
        NamedActor last = owners.get(owners.size() - 1);
        int afterOwner = Possessives.end(text, last.end());
        RoleContext.Modifiers modifiers = RoleContext.modifiers(text, afterOwner);
        int hit = RoleChoice.longest(text, modifiers.end());
        if (hit == Hits.NONE || !text.sameSentence(first.begin(), modifiers.end())) {
            return Optional.empty();
        }
        RoleWord role = choice.of(text, hit, last);
        boolean fits = modifiers.allow(role) && (owners.size() == 1 || role.isPlural() || role.isStateBody());
        boolean city =
                first.name().aliasKind() == AliasKind.CAPITAL || first.name().isSeat() && role.isEnvoy();
        if (!fits || city || first.isPerson() && !role.isStateBody()) {
            return Optional.empty();
        }
        return Optional.of(phrase(text, owners, new Role(role, hit, modifiers.isFormer())));
    }

    private record Role(RoleWord word, int hit, boolean isFormer) {}

    private RolePhrase phrase(ActorText text, List<NamedActor> owners, Role role) {
        NamedActor first = owners.get(0);
        int end = StateBodies.end(text, text.hits.end(role.hit), role.word);
        RolePhrase.Standing standing = standing(text, first.begin(), end, role.isFormer);
        int nameAt = standing == RolePhrase.Standing.AIDE && Possessives.end(text, end) > end ? text.size() : end;
        List<RolePhrase.Part> parts = new ArrayList<>();
        for (NamedActor owner : owners) {
            boolean isLast = parts.size() == owners.size() - 1;
            NameBehind name = isLast && owners.size() == 1
                    ? namesBehind.of(text, nameAt, owner, role.word)
                    : NameBehind.none(end);
            int partEnd = !isLast ? owner.end() : name.isNone() ? end : name.end();
            parts.add(new RolePhrase.Part(owner.begin(), partEnd, Optional.of(owner), name));
        }
        return new RolePhrase(first.hit(), role.word, standing, parts);
    }

    private static RolePhrase.Standing standing(ActorText text, int begin, int end, boolean isFormer) {
        if (isFormer) {
            return RolePhrase.Standing.NOT_HOLDER;
        }
        RolePhrase.Standing before = RoleContext.standingBefore(text, begin);
        return before == RolePhrase.Standing.HOLDER ? RoleContext.standingBehind(text, end) : before;
    }

    private List<NamedActor> owners(ActorText text, NamedActor first) {
        List<NamedActor> owners = new ArrayList<>(2);
        owners.add(first);
        int end = first.end();
        while (owners.size() < MOST_OWNERS) {
            int next = Lists.next(text, end);
            Optional<NamedActor> more = next == end ? Optional.empty() : names.at(text, next);
            if (more.isEmpty() || !more.get().isState() || !first.isState() || !text.sameSentence(end - 1, next)) {
                break;
            }
            owners.add(more.get());
            end = more.get().end();
        }
        return owners;
    }
}
