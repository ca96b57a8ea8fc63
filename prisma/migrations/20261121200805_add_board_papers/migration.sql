-- AlterTable
ALTER TABLE "AgendaItem" ADD COLUMN     "body" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "reportById" UUID,
ADD COLUMN     "resolution" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "resolvedAt" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "AgendaItem_reportById_idx" ON "AgendaItem"("reportById");

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_reportById_fkey" FOREIGN KEY ("reportById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
