/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import org.junit.jupiter.api.Nested;

/**
 * All of the contract, for one transport. What travels is bytes, references and exceptions: how each type of Java
 * becomes bytes is the business of generated code, and tried elsewhere.
 *
 * <pre>{@code
 * class MyTransportContractTest extends TransportContractSuite {
 *     protected TransportFixture newFixture() {
 *         return new MyFixture();
 *     }
 * }
 * }</pre>
 */
@SuppressWarnings("ClassCanBeStatic") // the tests inside ask the outer instance for its fixture
public abstract class TransportContractSuite {

    /** For subclasses. */
    protected TransportContractSuite() {}

    /** A new fixture for each test; the test closes it. */
    protected abstract TransportFixture newFixture();

    @Nested
    class Calls extends CallContract {
        @Override
        TransportFixture newFixture() {
            return TransportContractSuite.this.newFixture();
        }
    }

    @Nested
    class Exceptions extends ExceptionContract {
        @Override
        TransportFixture newFixture() {
            return TransportContractSuite.this.newFixture();
        }
    }

    @Nested
    class Oneways extends OnewayContract {
        @Override
        TransportFixture newFixture() {
            return TransportContractSuite.this.newFixture();
        }
    }

    @Nested
    class Nestings extends NestingContract {
        @Override
        TransportFixture newFixture() {
            return TransportContractSuite.this.newFixture();
        }
    }

    @Nested
    class Identitys extends IdentityContract {
        @Override
        TransportFixture newFixture() {
            return TransportContractSuite.this.newFixture();
        }
    }

    @Nested
    class Relays extends RelayContract {
        @Override
        TransportFixture newFixture() {
            return TransportContractSuite.this.newFixture();
        }
    }

    @Nested
    class RelayLimits extends RelayLimitContract {
        @Override
        TransportFixture newFixture() {
            return TransportContractSuite.this.newFixture();
        }
    }

    @Nested
    class References extends ReferenceContract {
        @Override
        TransportFixture newFixture() {
            return TransportContractSuite.this.newFixture();
        }
    }

    @Nested
    class CallingIdentitys extends CallingIdentityContract {
        @Override
        TransportFixture newFixture() {
            return TransportContractSuite.this.newFixture();
        }
    }

    @Nested
    class Limits extends LimitContract {
        @Override
        TransportFixture newFixture() {
            return TransportContractSuite.this.newFixture();
        }
    }

    @Nested
    class RawDatas extends RawDataContract {
        @Override
        TransportFixture newFixture() {
            return TransportContractSuite.this.newFixture();
        }
    }

    @Nested
    class Deadlines extends DeadlineContract {
        @Override
        TransportFixture newFixture() {
            return TransportContractSuite.this.newFixture();
        }
    }

    @Nested
    class Asyncs extends AsyncContract {
        @Override
        TransportFixture newFixture() {
            return TransportContractSuite.this.newFixture();
        }
    }

    @Nested
    class StreamDemands extends StreamDemandContract {
        @Override
        TransportFixture newFixture() {
            return TransportContractSuite.this.newFixture();
        }
    }

    @Nested
    class StreamEnds extends StreamEndContract {
        @Override
        TransportFixture newFixture() {
            return TransportContractSuite.this.newFixture();
        }
    }

    @Nested
    class StreamLifecycles extends StreamLifecycleContract {
        @Override
        TransportFixture newFixture() {
            return TransportContractSuite.this.newFixture();
        }
    }

    @Nested
    class ConcurrencyAfterFaults extends ConcurrencyAfterFaultsContract {
        @Override
        TransportFixture newFixture() {
            return TransportContractSuite.this.newFixture();
        }
    }

    @Nested
    class Interruptions extends InterruptionContract {
        @Override
        TransportFixture newFixture() {
            return TransportContractSuite.this.newFixture();
        }
    }

    @Nested
    class Deaths extends DeathContract {
        @Override
        TransportFixture newFixture() {
            return TransportContractSuite.this.newFixture();
        }
    }

    @Nested
    class Closes extends CloseContract {
        @Override
        TransportFixture newFixture() {
            return TransportContractSuite.this.newFixture();
        }
    }

    @Nested
    class Stresss extends StressContract {
        @Override
        TransportFixture newFixture() {
            return TransportContractSuite.this.newFixture();
        }
    }
}
