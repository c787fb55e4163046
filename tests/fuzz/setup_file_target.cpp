// Whatever bytes a setup file holds: read or refused in words, and what was read is written and read again unchanged.
#include "app/setup/setup_file.h"
#include "app/setup/setup_rules.h"
#include "tests/fuzz/promise.h"

#include <QJsonDocument>

using namespace bw;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<Setup> setup = setup_file::parse(bytes);
    if (!setup) {
        promise(setup.error().kind == Error::Kind::BadInput, "a refused file is bad input");
        promise(!setup.error().message.isEmpty() && !setup.error().action.isEmpty(), "a refusal has words");
        return 0;
    }
    const QList<FieldFault> faults = faultsOf(*setup);
    for (const FieldFault &fault : faults)
        promise(!fault.path.isEmpty() && !fault.message.isEmpty(), "a fault has a path and words");
    const Result<Setup> again = setup_file::parse(QJsonDocument(setup_file::toJson(*setup)).toJson());
    promise(bool(again), "what was written can be read");
    promise(*again == *setup, "what was written is what was read");
    return 0;
}
