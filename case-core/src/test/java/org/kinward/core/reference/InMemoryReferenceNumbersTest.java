package org.kinward.core.reference;

class InMemoryReferenceNumbersTest extends ReferenceNumbersContract {

    @Override
    protected ReferenceNumbers keeper() {
        return new InMemoryReferenceNumbers();
    }
}
