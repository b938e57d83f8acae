package dev.annals.embed;

import ai.djl.util.cuda.CudaLibrary;
import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import org.jspecify.annotations.Nullable;

/** Keeps DJL from looking for CUDA in a native image, which would need JNA. No GPU is used anyway. */
@TargetClass(className = "ai.djl.util.cuda.CudaUtils")
final class NoCuda {

    private NoCuda() {}

    @Substitute
    static @Nullable CudaLibrary loadLibrary() {
        return null;
    }
}
