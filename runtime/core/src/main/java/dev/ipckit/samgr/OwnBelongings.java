/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import dev.ipckit.DeadlineExceededException;
import dev.ipckit.RemoteException;
import dev.ipckit.samgr.OwnServices.OwnService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Services and subscriptions of this process on their way to a new host. */
final class OwnBelongings implements Belongings {

    private static final Logger logger = LoggerFactory.getLogger(OwnBelongings.class);

    /** How long the host may take for each of them. */
    private static final long LIMIT_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final OwnServices services;
    private final Subscriptions subscriptions;

    OwnBelongings(OwnServices services, Subscriptions subscriptions) {
        this.services = services;
        this.subscriptions = subscriptions;
    }

    @Override
    public void bringTo(RegistryLink link) {
        for (OwnService service : services.all()) {
            bring(service, link, () -> service.addThrough(link, System.nanoTime() + LIMIT_NANOS));
        }
        for (Subscription subscription : subscriptions.all()) {
            bring(subscription, link, () -> subscription.subscribeThrough(link, System.nanoTime() + LIMIT_NANOS));
        }
    }

    /** Who is refused here is refused for good, as far as this host goes; the next one is asked again. */
    private static void bring(Object belonging, RegistryLink link, Runnable work) {
        try {
            work.run();
        } catch (DeadlineExceededException silent) {
            // It has not refused: left out, the name would be missing for as long as this host lives.
            throw silent;
        } catch (RemoteException failed) {
            if (!link.isAlive()) {
                throw failed;
            }
            logger.warn("{} could not be brought to the new host of SAMgr", belonging, failed);
        } catch (RuntimeException refused) {
            logger.warn("{} was refused by the new host of SAMgr", belonging, refused);
        }
    }

    @Override
    public void settled(RegistryLink link) {
        subscriptions.all().forEach(subscription -> subscription.settled(link));
    }

    @Override
    public boolean isEmpty() {
        return services.all().isEmpty() && subscriptions.all().isEmpty();
    }
}
