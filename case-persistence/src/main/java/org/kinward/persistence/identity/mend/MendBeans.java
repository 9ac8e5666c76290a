package org.kinward.persistence.identity.mend;

import org.kinward.core.erasure.part.EndParts;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.identity.care.RightsMirror;
import org.kinward.core.identity.mend.HeldChildren;
import org.kinward.core.identity.mend.MendRights;
import org.kinward.core.identity.mend.MendVault;
import org.kinward.core.identity.mend.PerformTask;
import org.kinward.core.identity.mend.PlaceRights;
import org.kinward.core.identity.mend.RecordedChildren;
import org.kinward.core.identity.mend.ReplayErasures;
import org.kinward.core.identity.mend.ReplayErasures.ErasedNumbers;
import org.kinward.core.identity.mend.part.ReplayParts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the core's mending together with both databases. */
@Configuration(proxyBeanMethods = false)
class MendBeans {

    @Bean
    MendVault mendVault(HeldChildren vault, RecordedChildren casework, DirectCare care) {
        return new MendVault(vault, casework, care);
    }

    @Bean
    ReplayErasures replayErasures(ErasedNumbers erased, HeldChildren vault, RecordedChildren casework) {
        return new ReplayErasures(erased, vault, casework);
    }

    @Bean
    ReplayParts replayParts(ReplayParts.ErasedParts erased, ReplayParts.HeldParts vault,
            ReplayParts.KnownParts casework) {
        return new ReplayParts(erased, vault, casework);
    }

    @Bean
    MendRights mendRights(PlaceRights decided, RightsMirror mirrored, DirectCare care) {
        return new MendRights(decided, mirrored, care);
    }

    @Bean
    PerformTask performTask(HeldChildren vault, RecordedChildren casework, DirectCare care) {
        return new PerformTask(vault, casework, care);
    }

    @Bean
    EndParts endParts(EndParts.Decided decided, EndParts.HeldParts vault) {
        return new EndParts(decided, vault);
    }

    @Bean
    OutboxWorker outboxWorker(OutboxQueue queue, PerformTask performing, SetAside aside) {
        return new OutboxWorker(queue, performing, aside);
    }
}
